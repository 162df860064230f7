import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks or mends the layout of all Java files below the given folders; the build runs it on its own JDK. */
class Format {

    public static void main(String[] arguments) throws Exception {
        var writes = arguments[0].equals("write");
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        var files = new ArrayList<Path>();
        for (var folder : List.of(arguments).subList(1, arguments.length)) {
            files.addAll(javaFiles(Path.of(folder)));
        }
        var wrong = files.parallelStream()
                .filter(file -> isWrong(formatter, file, writes))
                .toList();
        if (!wrong.isEmpty() && !writes) {
            System.err.println("Badly laid out, mend with: mvn generate-sources -Dformat=write");
            wrong.forEach(file -> System.err.println("  " + file));
            System.exit(1);
        }
    }

    private static boolean isWrong(Formatter formatter, Path file, boolean writes) {
        try {
            var source = Files.readString(file);
            var formatted = formatted(formatter, file, source);
            if (writes && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
            return !formatted.equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String formatted(Formatter formatter, Path file, String source) {
        try {
            return formatter.formatSourceAndFixImports(source);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
