package org.wandelwerk.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** Brings programmes and procedures of other regions into a test. */
@TestComponent
public class OtherRegions {

    private static final Set<String> FORMS = Set.of("projektsteckbrief/1", "projektskizze/1", "sachbericht/1");

    private final ShippedProgrammes programmes;

    OtherRegions(ShippedProgrammes programmes) {
        this.programmes = programmes;
    }

    public void release(String... names) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> programmes.load(new ShippedFiles(files("programmes", names), files("procedures", names), FORMS)));
    }

    /** A version of a procedure that is not shipped. */
    public void releaseDocument(String document) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> programmes.load(new ShippedFiles(Map.of(), Map.of("newer.yaml", document), FORMS)));
    }

    /** The file that is shipped. */
    public String shipped(String name) {
        return text("procedures/" + name + ".yaml");
    }

    private static Map<String, String> files(String folder, String... names) {
        return Arrays.stream(names)
                .map(name -> folder + "/fixtures/" + name + ".yaml")
                .collect(Collectors.toMap(path -> path, OtherRegions::text));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
