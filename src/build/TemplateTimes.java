import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives each generated template class the time of its template, because the generator writes all of them anew in each
 * build and the compiler would then compile the whole house again.
 */
class TemplateTimes {

    public static void main(String[] arguments) throws Exception {
        var templates = Path.of(arguments[0]);
        var generated = Path.of(arguments[1], "gg", "jte", "generated", "precompiled");
        try (var files = Files.walk(templates)) {
            for (var template :
                    files.filter(file -> file.toString().endsWith(".jte")).toList()) {
                var relative = templates.relativize(template);
                var name = relative.getFileName().toString().replace(".jte", "");
                var folder = relative.getParent() == null ? generated : generated.resolve(relative.getParent());
                var source = folder.resolve("Jte" + name + "Generated.java");
                if (Files.exists(source)) {
                    Files.setLastModifiedTime(source, Files.getLastModifiedTime(template));
                }
            }
        }
    }
}
