package org.nurture.json.stream;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.Additions;
import org.nurture.json.shape.Chars;
import org.nurture.json.shape.Documents;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Names;
import org.nurture.json.shape.Shape;
import org.nurture.json.token.TokenWriter;
import org.nurture.json.token.Word;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/** Writes one value by its form. */
public final class ShapeWriter {
    private static final Word SCHEMA = new Word(Documents.SCHEMA);
    private static final Word TYPE = new Word(Shape.Union.MEMBER);

    private final TokenWriter tokens;

    /** Where each date is put in turn. */
    private final char[] date = new char[Chars.LONGEST];

    /**
     * Writes to tokens.
     *
     * @param tokens where they go
     */
    public ShapeWriter(TokenWriter tokens) {
        this.tokens = tokens;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param shape its form
     */
    public void write(Object value, Shape shape) {
        write(value, shape, null);
    }

    /**
     * Writes a whole document, which says what it is.
     *
     * @param value the value
     * @param record its form
     * @param schema what it is
     * @param additions the members that are written beside those of the form; null if there are none
     */
    public void document(Object value, Shape.Composite record, String schema, @Nullable Additions additions) {
        tokens.beginObject();
        tokens.name(SCHEMA);
        tokens.text(schema);
        members(value, record, additions);
        tokens.endObject();
    }

    private void write(Object value, Shape shape, @Nullable Additions additions) {
        if (shape instanceof Shape.Text text) {
            text(value, text);
        } else if (shape instanceof Shape.Composite record) {
            tokens.beginObject();
            members(value, record, additions);
            tokens.endObject();
        } else if (shape instanceof Shape.Many many) {
            tokens.beginList();
            int index = 0;
            for (Object entry : (Collection<?>) value) {
                try {
                    write(entry, many.element(), additions == null ? null : additions.below(index));
                } catch (RefusedInputException refused) {
                    throw within(Integer.toString(index), refused);
                }
                index++;
            }
            tokens.endList();
        } else if (shape instanceof Shape.Union union) {
            write(value, union.caseOf(value), additions);
        } else if (shape instanceof Shape.Whole) {
            tokens.number(((Number) value).longValue());
        } else {
            tokens.flag((Boolean) value);
        }
    }

    private void text(Object value, Shape.Text shape) {
        if (shape.words().isPresent()) {
            tokens.text(shape.words().get().of((Enum<?>) value));
        } else if (shape.chars().isPresent()) {
            tokens.text(date, shape.chars().get().put(value, date));
        } else {
            tokens.text(shape.format().apply(value));
        }
    }

    private void members(Object value, Shape.Composite record, @Nullable Additions additions) {
        if (record.caseWord().isPresent()) {
            tokens.name(TYPE);
            tokens.text(record.caseWord().get());
        }
        Names names = record.names();
        for (int i = 0; i < names.size(); i++) {
            Member member = names.at(i);
            @Nullable Object held = member.get().apply(value);
            if (held != null) {
                tokens.name(names.word(i));
                try {
                    write(held, member.shape(), additions == null ? null : additions.below(member.name()));
                } catch (RefusedInputException refused) {
                    throw within(member.name(), refused);
                }
            }
        }
        if (additions != null) {
            additions.members().forEach((name, json) -> {
                tokens.name(name);
                tokens.raw(json);
            });
        }
    }

    /** The same refusal, told from one level further up. */
    private static RefusedInputException within(String segment, RefusedInputException refused) {
        Pointer at = Pointer.ROOT.child(segment);
        return new RefusedInputException(
                refused.getProblems().stream().map(problem -> problem.under(at)).toList());
    }
}
