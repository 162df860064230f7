package org.wandelwerk.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A place in a list: the sort values of the last row that was shown. */
public record Cursor(List<String> values) {

    private static final int LONGEST = 2000;
    private static final String BETWEEN = "\u001f";

    public String encoded() {
        var bytes = String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads a cursor from an address; empty when it is none, or has another number of values. */
    public static Optional<Cursor> read(String encoded, int size) {
        if (encoded.length() > LONGEST || !encoded.matches("[A-Za-z0-9_-]+") || encoded.length() % 4 == 1) {
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(encoded)))
                    .toString();
            var values = List.of(text.split(BETWEEN, -1));
            return values.size() == size && text.indexOf('\0') < 0 ? Optional.of(new Cursor(values)) : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
