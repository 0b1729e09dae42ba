package org.nurture.json.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nurture.json.collect.MemberNames;
import org.nurture.json.shape.Shape;
import org.nurture.json.token.NameTable;
import org.nurture.json.token.Taker;
import org.nurture.json.token.Token;
import org.nurture.json.token.TokenReader;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/** The tokens of an object that were held until it was known what it is: its member {@code type}, if it has one, comes first. */
final class HeldTokens implements TokenReader {
    /** More tokens than most objects have. */
    private static final int MANY = 64;

    /**
     * A token.
     *
     * @param kind what it is
     * @param text of a name or a string, its characters
     * @param number of a whole number that fits, its value
     * @param fits of a whole number, whether it fits a {@code long}
     */
    private record Held(Token kind, String text, long number, boolean fits) {
        static final Held BEFORE = of(Token.NONE);

        static Held of(Token kind) {
            return new Held(kind, "", 0, false);
        }
    }

    private final List<Held> tokens = new ArrayList<>(MANY);

    /** Stands on the end of the object as long as what is held of it is read. */
    private final TokenReader from;

    private int left;
    private int at = -1;
    private Held current = Held.BEFORE;

    /**
     * Holds the rest of an object on the name of whose first member, or on whose end, a reader stands. The reader stands on
     * its end then, and must until these were read.
     *
     * @param from the reader
     * @param most the most values that are held, within values too
     * @throws RefusedInputException with code {@code json.too-many-values} if there are more
     */
    HeldTokens(TokenReader from, int most) {
        this.from = from;
        left = most;
        members();
    }

    private void members() {
        boolean whole = tokens.isEmpty();
        boolean typed = false;
        while (from.current() != Token.OBJECT_END) {
            int place = tokens.size();
            String name = from.name();
            tokens.add(new Held(Token.NAME, name, 0, false));
            from.next();
            value();
            // Of an object within it is not known whether it needs it; if it does, its tokens are held once more.
            if (whole && !typed && name.equals(Shape.Union.MEMBER)) {
                typed = true;
                Collections.rotate(tokens, tokens.size() - place);
            }
            from.next();
        }
        tokens.add(Held.of(Token.OBJECT_END));
    }

    private void value() {
        if (--left < 0) {
            throw RefusedInputException.of("json.too-many-values");
        }
        Token kind = from.current();
        switch (kind) {
            case OBJECT -> {
                tokens.add(Held.of(kind));
                from.next();
                members();
            }
            case LIST -> {
                tokens.add(Held.of(kind));
                while (from.next() != Token.LIST_END) {
                    value();
                }
                tokens.add(Held.of(Token.LIST_END));
            }
            case TEXT -> tokens.add(new Held(kind, from.text(), 0, false));
            case WHOLE -> {
                boolean fits = from.fitsLong();
                tokens.add(new Held(kind, "", fits ? from.number() : 0, fits));
            }
            default -> tokens.add(Held.of(kind));
        }
    }

    @Override
    public Token next() {
        at++;
        current = at < tokens.size() ? tokens.get(at) : Held.BEFORE;
        return current.kind();
    }

    @Override
    public int nextMember(NameTable names, int guess) {
        return next() == Token.NAME ? names.find(current.text(), guess) : NameTable.NO_MORE;
    }

    @Override
    public Token current() {
        return current.kind();
    }

    /** Asked only where a name itself stands. */
    @Override
    public String name() {
        return current.text();
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public @Nullable String nextText() {
        return next() == Token.TEXT ? current.text() : null;
    }

    @Override
    public @Nullable Object taken(Taker taker) {
        char[] text = current.text().toCharArray();
        return taker.take(text, 0, text.length);
    }

    @Override
    public boolean fitsInt() {
        return current.fits() && current.number() == (int) current.number();
    }

    @Override
    public boolean fitsLong() {
        return current.fits();
    }

    @Override
    public long number() {
        return current.number();
    }

    /** Found by going through all tokens before, since only a fault asks for it. */
    @Override
    public Pointer path() {
        Deque<Level> open = new ArrayDeque<>();
        Pointer here = from.path();
        open.push(new Level(here, false));
        for (Held token : tokens.subList(0, Math.min(at + 1, tokens.size()))) {
            Level level = open.element();
            if (token.kind() == Token.NAME) {
                here = level.path.child(MemberNames.shown(token.text()));
            } else if (token.kind() == Token.OBJECT_END || token.kind() == Token.LIST_END) {
                here = open.pop().path;
            } else {
                here = level.list ? level.path.child(level.next++) : here;
                if (token.kind() == Token.OBJECT || token.kind() == Token.LIST) {
                    open.push(new Level(here, token.kind() == Token.LIST));
                }
            }
        }
        return here;
    }

    /** An object or a list that has begun and not ended. */
    private static final class Level {
        private final Pointer path;
        private final boolean list;
        private int next;

        Level(Pointer path, boolean list) {
            this.path = path;
            this.list = list;
        }
    }
}
