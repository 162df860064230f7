package org.wandelwerk;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The files of the house as they were written; generated ones are not among them. */
final class Sources {

    static final List<JavaSource> MAIN = java(Path.of("src/main/java"));
    static final List<JavaSource> TESTS = java(Path.of("src/test/java"));
    static final List<JavaSource> BENCHMARKS = java(Path.of("src/bench/java"));

    private Sources() {}

    static Stream<JavaSource> everywhere() {
        return Stream.of(MAIN, TESTS, BENCHMARKS).flatMap(List::stream);
    }

    /** Every piece of the given kind in the code of the product. */
    static <T extends Tree> Stream<JavaSource.Node<T>> inMain(Class<T> kind) {
        return MAIN.stream().flatMap(source -> source.all(kind));
    }

    /** Every piece of the given kind, tests included. */
    static <T extends Tree> Stream<JavaSource.Node<T>> inAll(Class<T> kind) {
        return everywhere().flatMap(source -> source.all(kind));
    }

    /** The files below a folder whose name ends so, in the order of their paths. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaSource> java(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        var files = manager.getJavaFileObjectsFromPaths(files(folder, ".java"));
        if (!files.iterator().hasNext()) {
            return List.of();
        }
        var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, files);
        var positions = Trees.instance(task).getSourcePositions();
        var sources = new ArrayList<JavaSource>();
        try (manager) {
            for (var unit : task.parse()) {
                var file = Path.of(unit.getSourceFile().getName());
                sources.add(new JavaSource(file, read(file), unit, positions));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
