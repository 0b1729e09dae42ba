package org.nurture.json.shape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nurture.json.token.NameTable;
import org.nurture.json.token.Word;

/** The members of a form by their positions, as they are wanted for each object that is read or written. */
public final class Names {
    private final Member[] members;
    private final Shape.@Nullable Text[] texts;
    private final long required;
    private final Word[] words;
    private final Shape.@Nullable Composite[] records;
    private final NameTable table;

    /** Made when a document of the form is read first, as few forms are those of documents; two threads may each make it. */
    private volatile @Nullable NameTable ofDocument;

    Names(List<Member> all) {
        members = all.toArray(Member[]::new);
        if (members.length > Long.SIZE) {
            throw new IllegalArgumentException(
                    "more than 64 members: there is a bit for each to note that it was there");
        }
        long must = 0;
        texts = new Shape.Text[members.length];
        records = new Shape.Composite[members.length];
        for (int i = 0; i < members.length; i++) {
            Shape shape = members[i].shape();
            texts[i] = shape instanceof Shape.Text text ? text : null;
            records[i] =
                    shape instanceof Shape.Composite record && record.caseName().isEmpty() ? record : null;
            must |= members[i].required() ? 1L << i : 0;
        }
        required = must;
        words = all.stream().map(member -> new Word(member.name())).toArray(Word[]::new);
        table = new NameTable(all.stream().map(Member::name).toList());
    }

    /**
     * Answers the names, for readers to find them.
     *
     * @return the table, in which each has the position of its member
     */
    public NameTable table() {
        return table;
    }

    /**
     * Answers the names, and after them that of the member which tells what a document is.
     *
     * @return the table; the additional name has the position {@link #size()}
     */
    public NameTable tableOfDocument() {
        NameTable known = ofDocument;
        if (known == null) {
            known = new NameTable(Stream.concat(Arrays.stream(members).map(Member::name), Stream.of(Documents.SCHEMA))
                    .toList());
            ofDocument = known;
        }
        return known;
    }

    /**
     * Answers how many members there are.
     *
     * @return the number
     */
    public int size() {
        return members.length;
    }

    /**
     * Answers a member.
     *
     * @param position its position
     * @return the member
     */
    public Member at(int position) {
        return members[position];
    }

    /**
     * Answers the form of a member that is a string.
     *
     * @param position its position
     * @return the form; null if it is another
     */
    public Shape.@Nullable Text text(int position) {
        return texts[position];
    }

    /**
     * Answers the form of a member that is an object and no case of a union.
     *
     * @param position its position
     * @return the form; null if it is another
     */
    public Shape.@Nullable Composite record(int position) {
        return records[position];
    }

    /**
     * Answers which members must be there.
     *
     * @return of each that must, the bit at its position
     */
    public long required() {
        return required;
    }

    /**
     * Answers the name of a member, to be written.
     *
     * @param position its position
     * @return the name
     */
    public Word word(int position) {
        return words[position];
    }
}
