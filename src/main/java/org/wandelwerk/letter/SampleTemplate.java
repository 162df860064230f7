package org.wandelwerk.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The template that ships, to be opened, changed and uploaded: a letter with every blank there is. */
public final class SampleTemplate {

    private static final Map<String, String> PARTS = Map.of(
            PackedParts.TYPES,
            "types.xml",
            "_rels/.rels",
            "package-relationships.xml",
            PackedParts.MAIN,
            "document.xml",
            "word/_rels/document.xml.rels",
            "relationships.xml",
            "word/styles.xml",
            "styles.xml",
            "word/footer1.xml",
            "footer.xml");

    private SampleTemplate() {}

    /** The file, packed of the parts that ship. */
    public static byte[] file() {
        var parts = new LinkedHashMap<String, byte[]>();
        PARTS.keySet().stream().sorted().forEach(name -> parts.put(name, part(PARTS.getOrDefault(name, ""))));
        return new PackedParts(parts).pack();
    }

    private static byte[] part(String resource) {
        try {
            return new ClassPathResource("letter/sample/" + resource).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
