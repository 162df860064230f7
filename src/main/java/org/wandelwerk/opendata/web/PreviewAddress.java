package org.wandelwerk.opendata.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wandelwerk.opendata.PreviewCard;

/**
 * Where the picture of a page lies: the address changes with what the picture says, so that nobody shows an old one.
 *
 * @param digest of what the picture says
 */
record PreviewAddress(String kind, String key, String digest) {

    static final String FOLDER = "/vorschau/";

    /** Raised when pictures are drawn in another way. */
    private static final String DRAWING = "1";

    private static final Pattern FORM = Pattern.compile("([a-z]+)-([A-Za-z0-9-]+)\\.([0-9a-f]{16})\\.png");

    static PreviewAddress of(PreviewCard card) {
        var said = (DRAWING + card).getBytes(StandardCharsets.UTF_8);
        return new PreviewAddress(card.kind(), card.key(), Download.digest(said));
    }

    static Optional<PreviewAddress> read(String file) {
        var form = FORM.matcher(file);
        return form.matches()
                ? Optional.of(new PreviewAddress(form.group(1), form.group(2), form.group(3)))
                : Optional.empty();
    }

    String path() {
        return FOLDER + kind + "-" + key + "." + digest + ".png";
    }
}
