import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.springframework.boot.SpringApplicationAotProcessor;

/**
 * Works out beforehand which beans the server has and how they are made, as code that a start only runs. It is used by
 * {@code bin/wandelwerk serve}, which says {@code spring.aot.enabled}.
 */
class PreparedStart {

    /** Takes the folder of the build, and group and name of the artifact. */
    public static void main(String[] arguments) throws Exception {
        var classes = Path.of(arguments[0], "classes");
        var prepared = Path.of(arguments[0], "prepared-start");
        var sources = prepared.resolve("sources");
        var resources = prepared.resolve("resources");
        var proxies = prepared.resolve("classes");
        SpringApplicationAotProcessor.main(new String[] {
            "org.wandelwerk.Wandelwerk",
            sources.toString(),
            resources.toString(),
            proxies.toString(),
            arguments[1],
            arguments[2]
        });
        copy(proxies, classes);
        copy(resources, classes);
        compile(sources, classes);
    }

    private static void compile(Path sources, Path classes) throws Exception {
        var words = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp"));
        words.add(System.getProperty("java.class.path"));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
        }
        var code = ToolProvider.getSystemJavaCompiler().run(null, null, System.err, words.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("what Spring generated does not compile");
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
