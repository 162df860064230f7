package org.wandelwerk;

import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/** A module as its package-info presents it. */
record HouseModule(String name, String sentence, List<String> uses) {

    /** All modules, those below before those that use them. */
    static List<HouseModule> all() {
        var modules = Sources.MAIN.stream()
                .filter(source -> source.simpleName().equals("package-info"))
                .filter(source -> source.packageName().matches("org\\.wandelwerk\\.[a-z]+"))
                .map(HouseModule::of)
                .toList();
        var byName = new TreeMap<String, HouseModule>();
        modules.forEach(module -> byName.put(module.name, module));
        return modules.stream()
                .sorted(Comparator.comparing((HouseModule module) -> module.height(byName))
                        .thenComparing(HouseModule::name))
                .toList();
    }

    /** The module in which a type of the product lies; empty for those above all modules. */
    static String around(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.wandelwerk\\.?", "").replaceFirst("\\..*", "");
    }

    /**
     * By which word a package-info lists what it may use of a type's module: the name of the module for what lies open
     * in it, and more for a part that is open by a name of its own. What is hidden has a word that none lists.
     */
    static String door(JavaClass type) {
        var outermost = outermost(type);
        var module = around(type);
        if (outermost.isAnnotatedWith(NamedInterface.class)) {
            return named(module, outermost.getAnnotationOfType(NamedInterface.class));
        }
        if (type.getPackage().isAnnotatedWith(NamedInterface.class)) {
            return named(module, type.getPackage().getAnnotationOfType(NamedInterface.class));
        }
        return type.getPackageName().replaceFirst("^org\\.wandelwerk\\.?", "");
    }

    private static String named(String module, NamedInterface open) {
        return module + "::" + open.value()[0];
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseModule::outermost).orElse(type);
    }

    private static HouseModule of(JavaSource source) {
        var annotation = requireNonNull(
                packageInfo(source.packageName()).getAnnotation(ApplicationModule.class),
                source.packageName() + " is no module");
        var sentence = source.text()
                .substring(source.text().indexOf("/**") + 3, source.text().indexOf("*/"))
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ");
        return new HouseModule(
                source.packageName().replace("org.wandelwerk.", ""),
                sentence.strip(),
                Arrays.stream(annotation.allowedDependencies()).sorted().toList());
    }

    private static Class<?> packageInfo(String packageName) {
        try {
            return Class.forName(packageName + ".package-info");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private int height(Map<String, HouseModule> modules) {
        return uses.stream()
                .map(modules::get)
                .flatMap(Stream::ofNullable)
                .mapToInt(module -> module.height(modules) + 1)
                .max()
                .orElse(0);
    }
}
