package org.nurture.json.stream;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.Mismatch;
import org.nurture.json.collect.SchemaName;
import org.nurture.json.collect.Surrogates;
import org.nurture.json.shape.Documents;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Names;
import org.nurture.json.shape.Shape;
import org.nurture.json.token.NameTable;
import org.nurture.json.token.Taker;
import org.nurture.json.token.Token;
import org.nurture.json.token.TokenReader;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** Reads one value by its form. The reader stands on the value's first token, and on its last afterwards. */
public final class ShapeReader {
    // read and members are two long methods on purpose: HotSpot takes what has no more than 325 bytes of bytecode into
    // its callers,
    // and so one level of nesting into another, until so much is in one that the rest is called from it as if it were
    // rare.
    // These have more, and are always compiled alone and as a whole.

    private static final NameTable TYPE = new NameTable(List.of(Shape.Union.MEMBER));

    /** How many values an object may have whose type does not stand first: they are held, whatever the parser's limits. */
    private static final int MOST_HELD = 100_000;

    private final TokenReader tokens;
    private final boolean whole;

    /**
     * Reads from tokens.
     *
     * @param tokens the tokens
     */
    public ShapeReader(TokenReader tokens) {
        this(tokens, false);
    }

    /**
     * Reads from tokens of which more is known.
     *
     * @param tokens the tokens
     * @param whole whether no text of them can hold half a character, so that none need be looked through
     */
    public ShapeReader(TokenReader tokens, boolean whole) {
        this.tokens = tokens;
        this.whole = whole;
    }

    /**
     * Reads a value.
     *
     * @param shape its form
     * @return the value
     * @throws Fault if the text is not of that form
     */
    public Object read(Shape shape) {
        if (shape instanceof Shape.Text text) {
            require(shape, Token.TEXT);
            Taker taker = text.taker();
            Object value = taker == null ? null : tokens.taken(taker);
            return value == null ? parsed(text, tokens.text()) : value;
        }
        if (shape instanceof Shape.Many many) {
            require(shape, Token.LIST);
            List<Object> entries = new ArrayList<>();
            while (tokens.next() != Token.LIST_END) {
                entries.add(read(many.element()));
            }
            if (many.sorted() && new HashSet<>(entries).size() < entries.size()) {
                throw fault(Problem.of("json.entry-twice"));
            }
            return Collections.unmodifiableList(entries);
        }
        if (shape instanceof Shape.Union union) {
            require(shape, Token.OBJECT);
            return beginsWithType() ? ofCase(union) : held(union, null);
        }
        if (shape instanceof Shape.Composite composite) {
            return record(composite, null);
        }
        if (shape instanceof Shape.Whole number) {
            require(shape, Token.WHOLE);
            boolean fits = number.wide() ? tokens.fitsLong() : tokens.fitsInt();
            if (!fits) {
                throw fault(Problem.of("json.number-range"));
            }
            return number.wide() ? (Object) tokens.number() : (Object) (int) tokens.number();
        }
        Token token = tokens.current();
        if (token != Token.TRUE && token != Token.FALSE) {
            throw fault(Mismatch.wrongKind(shape, token));
        }
        return token == Token.TRUE;
    }

    /**
     * Reads a whole document.
     *
     * @param record the form of its root
     * @param schema what its {@code schema} member must say; null if it has none
     * @return the value
     * @throws Fault if the text is not of that form
     */
    public Object document(Shape.Composite record, @Nullable String schema) {
        return record(record, schema);
    }

    private Object parsed(Shape.Text shape, String text) {
        if (!whole && Surrogates.hasLone(text)) {
            throw fault(Problem.of("json.surrogate"));
        }
        try {
            return shape.parse().apply(text);
        } catch (RefusedInputException refused) {
            throw fault(refused);
        }
    }

    private boolean beginsWithType() {
        return tokens.nextMember(TYPE, 0) == 0;
    }

    /** Reads a case of a union; the reader stands on the name of the member that tells which. */
    private Object ofCase(Shape.Union shape) {
        Shape.@Nullable Composite found = (Shape.Composite) tokens.nextTaken(shape.byWord());
        if (found == null) {
            throw fault(Mismatch.noCase(shape, tokens.current()));
        }
        return members(found, null);
    }

    private Object record(Shape.Composite shape, @Nullable String schema) {
        require(shape, Token.OBJECT);
        if (shape.caseName().isEmpty()) {
            return members(shape, schema);
        }
        return beginsWithType() ? thatCase(shape, schema) : held(shape, schema);
    }

    /** Reads a case of a union that may be no other; the reader stands on the name of the member that tells which it is. */
    private Object thatCase(Shape.Composite shape, @Nullable String schema) {
        String allowed = shape.caseName().orElseThrow();
        if (!allowed.equals(tokens.nextText())) {
            throw fault(Problem.of("json.constant", "allowed", allowed));
        }
        return members(shape, schema);
    }

    /** Reads an object that does not begin with what it is, as what we write does; the reader stands after its beginning. */
    private Object held(Shape shape, @Nullable String schema) {
        HeldTokens held;
        try {
            held = new HeldTokens(tokens, MOST_HELD);
        } catch (RefusedInputException tooMany) {
            throw fault(tooMany);
        }
        ShapeReader reader = new ShapeReader(held, whole);
        if (!reader.beginsWithType()) {
            throw fault(Problem.of("json.missing-member").under(Pointer.ROOT.child(Shape.Union.MEMBER)));
        }
        return shape instanceof Shape.Union union
                ? reader.ofCase(union)
                : reader.thatCase((Shape.Composite) shape, schema);
    }

    /** Reads the members of an object. */
    private Object members(Shape.Composite shape, @Nullable String schema) {
        Names names = shape.names();
        NameTable table = schema == null ? names.table() : names.tableOfDocument();
        int size = names.size();
        @Nullable Object[] values = new Object[size];
        long seen = 0;
        boolean said = false;
        int next = 0;
        while (true) {
            // What we write has the members in their order, so the next is nearly always the next that there may be.
            int position = tokens.nextMember(table, next);
            if (position < 0) {
                if (position == NameTable.NO_MORE) {
                    break;
                }
                throw stranger(shape);
            }
            if (schema != null && position == size) {
                if (said) {
                    throw fault(Problem.of("json.duplicate-member"));
                }
                tellSchema(schema);
                said = true;
                continue;
            }
            next = position + 1;
            if ((seen & 1L << position) != 0) {
                throw fault(Problem.of("json.duplicate-member"));
            }
            seen |= 1L << position;
            Shape.Text text = names.text(position);
            if (text == null) {
                Shape.@Nullable Composite record = names.record(position);
                boolean begins = tokens.next() == Token.OBJECT;
                values[position] = begins && record != null
                        ? members(record, null)
                        : read(names.at(position).shape());
                continue;
            }
            Taker taker = text.taker();
            if (taker == null) {
                String characters = tokens.nextText();
                values[position] = characters == null ? read(text) : parsed(text, characters);
                continue;
            }
            Object value = tokens.nextTaken(taker);
            values[position] = value == null ? read(text) : value;
        }
        if (schema != null && !said) {
            throw fault(Problem.of("json.missing-member").under(Pointer.ROOT.child(Documents.SCHEMA)));
        }
        long missing = names.required() & ~seen;
        if (missing != 0) {
            Member first = names.at(Long.numberOfTrailingZeros(missing));
            throw fault(Problem.of("json.missing-member").under(Pointer.ROOT.child(first.name())));
        }
        try {
            return shape.maker().make(values);
        } catch (RefusedInputException refused) {
            throw fault(refused);
        }
    }

    /** What is wrong with a member that the form does not have; the type that a case begins with is known already. */
    private Fault stranger(Shape.Composite shape) {
        boolean typeAgain = shape.caseName().isPresent() && tokens.name().equals(Shape.Union.MEMBER);
        return fault(Problem.of(typeAgain ? "json.duplicate-member" : "json.unknown-member"));
    }

    private void tellSchema(String schema) {
        String text = tokens.nextText();
        if (!schema.equals(text)) {
            throw fault(SchemaName.parse(schema)
                    .flatMap(expected -> SchemaName.fault(text == null ? "" : text, expected, false))
                    .orElseGet(() -> Problem.of("json.schema", "expected", schema)));
        }
    }

    private void require(Shape shape, Token first) {
        if (tokens.current() != first) {
            throw fault(Mismatch.wrongKind(shape, tokens.current()));
        }
    }

    private Fault fault(Problem problem) {
        return new Fault(List.of(problem.under(tokens.path())));
    }

    private Fault fault(RefusedInputException refused) {
        Pointer here = tokens.path();
        return new Fault(refused.getProblems().stream()
                .map(problem -> problem.under(here))
                .toList());
    }
}
