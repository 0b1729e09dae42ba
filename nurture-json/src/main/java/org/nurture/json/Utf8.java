package org.nurture.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.TextPosition;

/** Turns bytes into text and lets no wrong byte pass as a question mark. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final int A_FEW = 64;

    private Utf8() {}

    static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Holds bytes against UTF-8 without making text of them: whatever is no ASCII is decoded into a few characters that are
     * looked at no more.
     *
     * @throws RefusedInputException if they are not UTF-8
     */
    static void require(Stretch stretch) {
        byte[] bytes = stretch.bytes();
        int at = Ascii.other(bytes, stretch.from(), stretch.to());
        CharsetDecoder decoder = strict();
        CharBuffer unseen = CharBuffer.allocate(A_FEW);
        while (at < stretch.to()) {
            int end = at;
            while (end < stretch.to() && bytes[end] < 0) {
                end++;
            }
            ByteBuffer run = ByteBuffer.wrap(bytes, at, end - at);
            decoder.reset();
            CoderResult result;
            do {
                result = decoder.decode(run, unseen.clear(), true);
            } while (result.isOverflow());
            if (result.isError()) {
                throw fault(stretch);
            }
            at = Ascii.other(bytes, end, stretch.to());
        }
    }

    static String decode(byte[] bytes) {
        return decode(Stretch.of(bytes));
    }

    static String decode(Stretch bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length());
        CharsetDecoder decoder = strict();
        boolean whole = !decoder.decode(buffer(bytes), text, true).isError()
                && !decoder.flush(text).isError();
        if (!whole) {
            throw fault(bytes);
        }
        return text.flip().toString();
    }

    /** Says where the bytes are no longer UTF-8. */
    private static RefusedInputException fault(Stretch bytes) {
        CharBuffer before = CharBuffer.allocate(bytes.length());
        strict().decode(buffer(bytes), before, true);
        return new RefusedInputException(List.of(Problem.of("json.utf8").with(after(before.flip()))));
    }

    private static ByteBuffer buffer(Stretch bytes) {
        return ByteBuffer.wrap(bytes.bytes(), bytes.from(), bytes.length());
    }

    /** Where the character after a text stands. */
    private static TextPosition after(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                line++;
                start = i + 1;
            }
        }
        return new TextPosition(line, text.length() - start + 1);
    }

    /** How many bytes the byte order mark has with which these begin; none if they do not. */
    static int mark(Stretch bytes) {
        byte[] all = bytes.bytes();
        int from = bytes.from();
        boolean marked = bytes.length() >= 3
                && all[from] == (byte) 0xEF
                && all[from + 1] == (byte) 0xBB
                && all[from + 2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
