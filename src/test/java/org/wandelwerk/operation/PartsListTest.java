package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of parts of the jar and the parts in it are compared both ways, and two parts of one name are two. */
class PartsListTest {

    @TempDir
    static Path folder = Path.of("");

    private static Class<?> check = Object.class;

    @BeforeAll
    static void compileIt() throws Exception {
        var code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "-proc:none", "src/build/PartsList.java");
        assertThat(code).isZero();
        check = new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()}).loadClass("PartsList");
    }

    @Test
    void aJarWhoseListIsThatOfItsPartsIsGivenOut() throws Exception {
        check(
                List.of(
                        part("org.one", "core", "1.0", "one"),
                        part("org.other", "core", "1.0", "other"),
                        part("org.springframework.boot", "spring-boot-starter-web", "4.1.0", "holds nothing"),
                        part("org.jooq", "jooq-codegen", "3.21", "of the build").replace("required", "optional")),
                Map.of("org.one-core-1.0", "one", "org.other-core-1.0", "other", "spring-boot-jarmode-tools-4", ""));
    }

    @Test
    void whatShipsAndIsNotListedIsRefused() {
        assertRefused(
                List.of(part("org.one", "core", "1.0", "one")),
                Map.of("core-1.0", "one", "more-2.0", "more"),
                "more-2.0 ships and is not listed");
    }

    @Test
    void whatIsListedAndDoesNotShipIsRefused() {
        assertRefused(
                List.of(part("org.one", "core", "1.0", "one"), part("org.one", "more", "2.0", "more")),
                Map.of("core-1.0", "one"),
                "org.one:more:2.0 is listed and does not ship");
    }

    @Test
    void ofTwoPartsOfOneNameTheOtherIsMissed() {
        var both = List.of(part("org.one", "core", "1.0", "one"), part("org.other", "core", "1.0", "other"));
        assertRefused(both, Map.of("core-1.0", "one"), "org.other:core:1.0 is listed and does not ship");
        assertRefused(
                both.subList(0, 1),
                Map.of("org.one-core-1.0", "one", "org.other-core-1.0", "other"),
                "org.other-core-1.0 ships and is not listed");
    }

    @Test
    void anotherFileAMissingLicenceAndADoubleAreRefused() {
        var one = part("org.one", "core", "1.0", "one");
        assertRefused(List.of(one), Map.of("core-1.0", "changed"), "core-1.0 is listed by another digest");
        assertRefused(
                List.of(one.replace("{\"license\":{\"id\":\"MIT\"}}", "")),
                Map.of("core-1.0", "one"),
                "org.one:core:1.0 is listed without a licence");
        assertRefused(List.of(one, one), Map.of("core-1.0", "one"), "org.one:core:1.0 is listed twice");
        assertRefused(List.of(one), Map.of(), "no library ships");
    }

    private static void assertRefused(List<String> listed, Map<String, String> shipped, String why) {
        assertThatThrownBy(() -> check(listed, shipped))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    private static void check(List<String> listed, Map<String, String> shipped) throws Exception {
        var jar = Files.createTempFile(folder, "house", ".jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, "META-INF/sbom/application.cdx.json", "{\"components\":[" + String.join(",", listed) + "]}");
            for (var library : shipped.entrySet()) {
                add(zip, "BOOT-INF/lib/" + library.getKey() + ".jar", library.getValue());
            }
        }
        Method main = check.getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) new String[] {jar.toString()});
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String part(String group, String name, String version, String content) {
        return """
            {"group":"%s","name":"%s","version":"%s","scope":"required","hashes":[{"alg":"SHA-256","content":"%s"}],
            "licenses":[{"license":{"id":"MIT"}}]}
            """.formatted(group, name, version, sha256(content));
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
