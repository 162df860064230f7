import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.springframework.boot.SpringApplicationAotProcessor;

/**
 * Works out beforehand which beans the server has and how they are made, as code that a start only runs. It is used by
 * {@code bin/wandelwerk serve}, which says {@code spring.aot.enabled}.
 */
class PreparedStart {

    private static final String PROXY = "$$SpringCGLIB$$0.class";

    /** Takes the folder of the build, group and name of the artifact, and the jar that gets the code. */
    public static void main(String[] arguments) throws Exception {
        var prepared = Path.of(arguments[0], "prepared-start");
        var sources = prepared.resolve("sources");
        var classes = prepared.resolve("classes");
        SpringApplicationAotProcessor.main(new String[] {
            "org.wandelwerk.Wandelwerk",
            sources.toString(),
            classes.toString(),
            classes.toString(),
            arguments[1],
            arguments[2]
        });
        compile(sources, classes);
        noteProxied(classes);
        add(classes, arguments[3]);
    }

    private static void compile(Path sources, Path classes) throws Exception {
        var words = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp"));
        words.add(System.getProperty("java.class.path"));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
        }
        var code = javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(null, null, System.err, words.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("what Spring generated does not compile");
        }
    }

    /** The names of the classes for which Spring generated a proxy: no other bean needs one. */
    private static void noteProxied(Path classes) throws Exception {
        try (var files = Files.walk(classes)) {
            var names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(PROXY))
                    .map(file ->
                            file.substring(0, file.length() - PROXY.length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
            Files.write(classes.resolve("org/wandelwerk/proxied"), names);
        }
    }

    /** Into the jar alone: what lies beside the classes of the house is taken for one of them by its tests. */
    private static void add(Path classes, String jar) {
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, "uf", jar, "-C", classes.toString(), ".") != 0) {
            throw new IllegalStateException("what Spring generated does not go into " + jar);
        }
    }
}
