package org.wandelwerk;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One Java file of the house, read as a syntax tree. */
record JavaSource(Path file, String text, CompilationUnitTree tree, SourcePositions positions) {

    /** A piece of a file, with the types it stands in, the innermost first. */
    record Node<T extends Tree>(JavaSource source, T tree, List<ClassTree> around) {

        String place() {
            return source.place(tree);
        }

        Finding finding(String what) {
            return new Finding(source.name(), place() + " " + what);
        }
    }

    String packageName() {
        return String.valueOf(tree.getPackageName());
    }

    String simpleName() {
        return file.getFileName().toString().replace(".java", "");
    }

    /** The name by which rules and their exceptions call the file: {@code kernel.Cursor}. */
    String name() {
        return (packageName() + "." + simpleName()).replace("org.wandelwerk.", "");
    }

    Stream<String> imports() {
        return tree.getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .map(Object::toString);
    }

    int line(long position) {
        return (int) tree.getLineMap().getLineNumber(position);
    }

    int firstLine(Tree part) {
        return line(positions.getStartPosition(tree, part));
    }

    int lastLine(Tree part) {
        return line(positions.getEndPosition(tree, part));
    }

    String place(Tree part) {
        return file + ":" + firstLine(part);
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** How many lines from the first to the last one hold more than comments. */
    long codeLines(int first, int last) {
        return lines().subList(first - 1, Math.max(first - 1, last)).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
                .count();
    }

    /** Whether one of the annotations bears a name of this form. */
    static boolean hasAnnotation(ModifiersTree modifiers, String form) {
        return modifiers.getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().matches(form));
    }

    /** Every piece of the given kind, in the order of the file. */
    <T extends Tree> Stream<Node<T>> all(Class<T> kind) {
        var found = new ArrayList<Node<T>>();
        new Collector<>(kind, found).scan(tree, null);
        return found.stream();
    }

    private final class Collector<T extends Tree> extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Class<T> kind;
        private final List<Node<T>> found;
        private final ArrayDeque<ClassTree> around = new ArrayDeque<>();

        Collector(Class<T> kind, List<Node<T>> found) {
            this.kind = kind;
            this.found = found;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree part, @Nullable Void nothing) {
            if (kind.isInstance(part)) {
                found.add(new Node<>(JavaSource.this, kind.cast(part), List.copyOf(around)));
            }
            return super.scan(part, nothing);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            around.push(type);
            super.visitClass(type, nothing);
            around.pop();
            return null;
        }
    }
}
