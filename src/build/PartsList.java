import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses a jar whose list of parts (CycloneDX) is not that of the parts in it: each library that ships stands there
 * with its group, name and version, a licence and the SHA-256 of the very file; and each part that stands there ships.
 */
class PartsList {

    private static final String LIST = "META-INF/sbom/application.cdx.json";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** The plugin that makes the jar puts it there last, for unpacking. */
    private static final Set<String> OF_THE_JAR_ITSELF = Set.of("spring-boot-jarmode-tools");

    /** Takes the jar. */
    public static void main(String[] arguments) throws Exception {
        try (var jar = new ZipFile(arguments[0])) {
            var wrong = wrong(jar);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("%s of %s is not that of what ships:\n%s"
                        .formatted(LIST, arguments[0], String.join("\n", wrong)));
            }
        }
    }

    private static List<String> wrong(ZipFile jar) throws Exception {
        var list = jar.getEntry(LIST);
        if (list == null) {
            return List.of("it is not there");
        }
        var wrong = new ArrayList<String>();
        var parts = parts(jar.getInputStream(list), wrong);
        var shipped = shipped(jar);
        if (shipped.isEmpty()) {
            wrong.add("no library ships below " + LIBRARIES);
        }
        shipped.forEach((file, digest) -> wrong.addAll(wrong(file, digest, parts)));
        parts.stream()
                .filter(Part::mustShip)
                .filter(part -> shipped.entrySet().stream()
                        .noneMatch(library ->
                                part.isNamed(library.getKey()) && part.digests().contains(library.getValue())))
                .forEach(part -> wrong.add(part.key() + " is listed and does not ship"));
        return wrong;
    }

    private static List<String> wrong(String file, String digest, List<Part> parts) {
        var named = parts.stream().filter(part -> part.isNamed(file)).toList();
        if (named.isEmpty()) {
            return List.of(file + " ships and is not listed");
        }
        var same =
                named.stream().filter(part -> part.digests().contains(digest)).toList();
        if (same.isEmpty()) {
            return List.of(file + " is listed by another digest than " + digest);
        }
        return same.stream()
                .filter(part -> !part.hasLicence())
                .map(part -> part.key() + " is listed without a licence")
                .toList();
    }

    /** The parts that are listed; one that stands there twice is wrong. */
    private static List<Part> parts(InputStream list, List<String> wrong) {
        var found = new ArrayList<Part>();
        var keys = new HashSet<String>();
        for (var component : JsonMapper.shared().readTree(list).path("components")) {
            var part = Part.of(component);
            found.add(part);
            if (!keys.add(part.key())) {
                wrong.add(part.key() + " is listed twice");
            }
        }
        return found;
    }

    /** The names of the libraries that ship, without their ending, each with the digest of its file. */
    private static Map<String, String> shipped(ZipFile jar) throws Exception {
        var found = new HashMap<String, String>();
        for (var entry : jar.stream().toList()) {
            if (entry.getName().matches(LIBRARIES + ".+\\.jar")) {
                var file = entry.getName().substring(LIBRARIES.length()).replaceFirst("\\.jar$", "");
                if (OF_THE_JAR_ITSELF.stream().noneMatch(file::startsWith)) {
                    found.put(file, digest(jar, entry));
                }
            }
        }
        return found;
    }

    private static String digest(ZipFile jar, ZipEntry library) throws Exception {
        try (var content = jar.getInputStream(library)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
        }
    }

    /** One part of the list. Two artifacts of one name are two: they differ in their group. */
    private record Part(
            String group, String name, String version, Set<String> digests, boolean hasLicence, boolean isOptional) {

        static Part of(JsonNode component) {
            var digests = new HashSet<String>();
            component
                    .path("hashes")
                    .forEach(hash -> digests.add(hash.path("content").asString("")));
            return new Part(
                    component.path("group").asString(""),
                    component.path("name").asString(""),
                    component.path("version").asString(""),
                    digests,
                    !component.path("licenses").isEmpty(),
                    component.path("scope").asString("").equals("optional"));
        }

        String key() {
            return group + ":" + name + ":" + version;
        }

        /** The plugin that makes the jar puts the group before names that two have. */
        boolean isNamed(String file) {
            var alone = name + "-" + version;
            return file.equals(alone) || file.equals(group + "-" + alone);
        }

        /** What the build alone uses is optional; a starter holds nothing, and the plugin leaves it out. */
        boolean mustShip() {
            return !isOptional && !(group.equals("org.springframework.boot") && name.startsWith("spring-boot-starter"));
        }
    }
}
