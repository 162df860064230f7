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
 * Refuses a jar whose list of parts (CycloneDX) is not that of the parts in it: each library that ships stands there with
 * its version, a licence and the SHA-256 of the very file.
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
        var listed = components(jar.getInputStream(list));
        var wrong = new ArrayList<String>();
        var libraries = jar.stream()
                .filter(entry -> entry.getName().matches(LIBRARIES + ".+\\.jar"))
                .toList();
        if (libraries.isEmpty()) {
            wrong.add("no library ships below " + LIBRARIES);
        }
        for (var library : libraries) {
            var name = library.getName().substring(LIBRARIES.length()).replaceFirst("\\.jar$", "");
            if (OF_THE_JAR_ITSELF.stream().noneMatch(name::startsWith)) {
                wrong.addAll(wrong(name, digest(jar, library), listed.get(name)));
            }
        }
        return wrong;
    }

    private static List<String> wrong(String name, String digest, JsonNode component) {
        if (component == null) {
            return List.of(name + " is not listed");
        }
        var wrong = new ArrayList<String>();
        var digests = new HashSet<String>();
        component
                .path("hashes")
                .forEach(hash -> digests.add(hash.path("content").asString("")));
        if (!digests.contains(digest)) {
            wrong.add(name + " is listed by another digest than " + digest);
        }
        if (component.path("licenses").isEmpty()) {
            wrong.add(name + " is listed without a licence");
        }
        return wrong;
    }

    private static Map<String, JsonNode> components(InputStream list) {
        var found = new HashMap<String, JsonNode>();
        var root = JsonMapper.shared().readTree(list);
        root.path("components")
                .forEach(component -> found.put(
                        component.path("name").asString("") + "-"
                                + component.path("version").asString(""),
                        component));
        return found;
    }

    private static String digest(ZipFile jar, ZipEntry library) throws Exception {
        try (var content = jar.getInputStream(library)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
        }
    }
}
