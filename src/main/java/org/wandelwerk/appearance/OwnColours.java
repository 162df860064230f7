package org.wandelwerk.appearance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * The stylesheet of a house with colours of its own: it takes the place of the smallest one that ships, and holds it,
 * so that no page asks for a file more.
 */
final class OwnColours {

    private static final String COLOURS =
            "@layer tokens { :root { --link: light-dark(%1$s, %2$s); --accent: light-dark(%1$s, %2$s); } }\n";

    private static final String SHIPPED = shipped();

    private OwnColours() {}

    static String css(LookVersion version) {
        return SHIPPED + COLOURS.formatted(version.field("light"), version.field("dark"));
    }

    private static String shipped() {
        try {
            return new ClassPathResource("static/css/base.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
