package org.wandelwerk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The compiled classes of the product, with those of templates and tests that use them; what jOOQ generated is seen
 * only as a target.
 */
final class Classes {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(Classes::isWritten)
            .importPackages("org.wandelwerk", "gg.jte.generated");

    private static final List<JavaClass> MAIN = ALL.stream()
            .filter(type -> type.getPackageName().startsWith("org.wandelwerk"))
            .filter(type -> type.getSource()
                    .map(source -> !source.getUri().toString().contains("/test-classes/"))
                    .orElse(false))
            .toList();

    private static final Map<String, List<JavaClass>> BY_FILE = named().collect(groupingBy(type -> file(type)));

    private static final NavigableMap<String, JavaClass> BY_NAME =
            new TreeMap<>(ALL.stream().collect(toMap(JavaClass::getName, type -> type)));

    private Classes() {}

    static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .distinct();
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isWritten(Location location) {
        return !location.contains("/jooq/");
    }

    static Stream<JavaClass> main() {
        return MAIN.stream();
    }

    /** The product's types, without the anonymous ones and those the compiler made. */
    static Stream<JavaClass> named() {
        return main().filter(type -> !type.getSimpleName().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    /** Those of them that stand in one file with the one of this name. */
    static Stream<JavaClass> beside(String name) {
        return BY_FILE.getOrDefault(file(name), List.of()).stream();
    }

    /** Records and sealed types, wherever they stand. */
    static Stream<JavaClass> data() {
        return named().filter(type -> type.isRecord() || type.reflect().isSealed());
    }

    /** Who names the type or one inside of it: product, templates and tests. */
    static Stream<JavaClass> users(JavaClass type) {
        var name = type.getName();
        var inside = BY_NAME.subMap(name + "$", name + "$" + Character.MAX_VALUE);
        return Stream.concat(Stream.of(type), inside.values().stream())
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .map(Dependency::getOriginClass);
    }

    /** The name by which rules and their exceptions call the file of a class: {@code kernel.Cursor}. */
    static String file(JavaClass type) {
        return file(type.getName());
    }

    private static String file(String name) {
        var inside = name.indexOf('$');
        return (inside < 0 ? name : name.substring(0, inside)).replace("org.wandelwerk.", "");
    }

    static Finding finding(JavaClass type, String what) {
        return new Finding(file(type), type.getSimpleName() + " " + what);
    }

    static boolean isIn(JavaClass type, String... packages) {
        return Stream.of(packages).anyMatch(wanted -> (type.getPackageName() + ".").startsWith(wanted + "."));
    }

    static boolean isTable(JavaClass type) {
        return type.getPackageName().matches("org\\.wandelwerk\\..+\\.jooq.*");
    }
}
