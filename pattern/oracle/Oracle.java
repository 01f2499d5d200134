// Says of each value whether Java's Pattern.matches takes it.
//
// A line is a pattern and values, in hexadecimal digits of UTF-8, with spaces between them; the
// line that is printed has a letter for each value: 1 it matches, 0 it does not, ? it takes too
// long; a and r for the same as 1 and 0 where the value has a character that this Java does not
// know. A pattern that Java refuses is a line with an E.

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

public class Oracle {
    /** A value that may be looked at so many times. */
    private static final class Bounded implements CharSequence {
        private static final class TooLong extends RuntimeException {}

        private final String value;
        private int looks;

        Bounded(String value, int looks) {
            this.value = value;
            this.looks = looks;
        }

        @Override
        public char charAt(int index) {
            if (looks-- == 0) {
                throw new TooLong();
            }
            return value.charAt(index);
        }

        @Override
        public int length() {
            return value.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return value.substring(start, end);
        }
    }

    private static char judge(Pattern pattern, String value) {
        try {
            boolean matches = pattern.matcher(new Bounded(value, 2_000_000)).matches();
            boolean unknown = value.codePoints().anyMatch(
                point -> Character.getType(point) == Character.UNASSIGNED);
            return unknown ? (matches ? 'a' : 'r') : (matches ? '1' : '0');
        } catch (Bounded.TooLong | StackOverflowError tooLong) {
            return '?';
        }
    }

    private static String text(String digits) {
        return new String(HexFormat.of().parseHex(digits), StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException {
        StringBuilder out = new StringBuilder();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] words = line.split(" ", -1);
            try {
                Pattern pattern = Pattern.compile(text(words[0]));
                for (int index = 1; index < words.length; index++) {
                    out.append(judge(pattern, text(words[index])));
                }
            } catch (PatternSyntaxException refused) {
                out.append('E');
            }
            out.append('\n');
        }
        System.out.print(out);
    }
}
