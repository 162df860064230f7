package org.wandelwerk.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;

/**
 * Which texts a page may ask for: those whose keys, or beginnings of keys, stand in the classes to which its template
 * was compiled, and in those of its parts, of the views they show, of what these ask for keys, and of the heads of all
 * pages; and those that the modules lend it. Read when a page is first asked about, and kept.
 */
@Component
public class PageTexts {

    /**
     * Texts that a page shows though nothing of the page names them, because their keys come with the records it shows.
     *
     * @param page the class of the page
     * @param keys whole keys, and beginnings of keys, which end in a dot
     */
    public record LentTexts(Class<? extends Page> page, Supplier<Set<String>> keys) {}

    private static final String TEMPLATES = "gg/jte/generated/precompiled/";
    private static final String HOUSE = "org/wandelwerk/";
    private static final String PUT_TOGETHER = "[\1\2]";

    private final NavigableSet<String> keys;
    private final Set<String> navigation;
    private final ObjectProvider<HeadSource> heads;
    private final ObjectProvider<LentTexts> lent;
    private final Map<String, Set<String>> needed = new ConcurrentHashMap<>();

    /** Asks for the heads late, because they need the frames that need to know which languages a page has. */
    PageTexts(
            Texts texts,
            List<NavigationEntry> navigation,
            ObjectProvider<HeadSource> heads,
            ObjectProvider<LentTexts> lent) {
        this.keys = new TreeSet<>(texts.keys(Language.DE));
        this.heads = heads;
        this.lent = lent;
        this.navigation = Set.copyOf(navigation.stream()
                .flatMap(entry -> Stream.concat(keys(entry.key()), keys(entry.key() + ".")))
                .toList());
    }

    /** The keys of all texts that a page may show, by the name of its template such as {@code portal/StartPage.jte}. */
    public Set<String> of(String template) {
        return needed.computeIfAbsent(template, this::read);
    }

    /** The templates of all pages. */
    public Set<String> templates() {
        var found = new TreeSet<String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + TEMPLATES + "*/Jte*PageGenerated.class")) {
                var name = file.getURL().getPath().replaceFirst(".*" + TEMPLATES, "");
                found.add(name.replace("/Jte", "/").replace("Generated.class", ".jte"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Set<String> read(String template) {
        var found = new HashSet<>(navigation);
        var first = TEMPLATES + template.replace("/", "/Jte").replace(".jte", "Generated");
        var known = new HashSet<>(Set.of(first));
        heads.forEach(head -> known.add(head.getClass().getName().replace('.', '/')));
        var ahead = new ArrayDeque<>(known);
        while (!ahead.isEmpty()) {
            var name = ahead.remove();
            for (var entry : ClassFile.of().parse(bytes(name)).constantPool()) {
                if (entry instanceof StringEntry text) {
                    keys(text.stringValue()).forEach(found::add);
                } else if (entry instanceof ClassEntry other
                        && isRead(name, other.asInternalName())
                        && known.add(other.asInternalName())) {
                    ahead.add(other.asInternalName());
                }
            }
        }
        lent.stream()
                .filter(texts -> known.contains(texts.page().getName().replace('.', '/')))
                .flatMap(texts -> texts.keys().get().stream())
                .flatMap(this::keys)
                .forEach(found::add);
        return Set.copyOf(found);
    }

    /**
     * Templates lead to their parts and views, views to one another. Of what the modules know, that is read which these
     * ask themselves, such as the headline of a line of time, and nothing that lies behind it.
     */
    private static boolean isRead(String from, String name) {
        return isOfPage(name) || isOfPage(from) && name.startsWith(HOUSE) && !name.startsWith(HOUSE + "shell/");
    }

    private static boolean isOfPage(String name) {
        return name.startsWith(TEMPLATES) || name.matches(HOUSE + "\\w+/web/.*");
    }

    /** A whole key, all keys below it, or all keys that begin as the text does up to what is put in. */
    private Stream<String> keys(String literal) {
        var beginning = literal.split(PUT_TOGETHER, -1)[0];
        if (beginning.indexOf('.') < 0) {
            return Stream.empty();
        }
        var isWhole = literal.length() == beginning.length() && !beginning.endsWith(".");
        if (isWhole) {
            return keys.contains(beginning) ? Stream.of(beginning) : Stream.empty();
        }
        return keys.subSet(beginning, beginning + Character.MAX_VALUE).stream();
    }

    private static byte[] bytes(String name) {
        try (var content = PageTexts.class.getResourceAsStream("/" + name + ".class")) {
            if (content == null) {
                throw new IllegalArgumentException("no class " + name);
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
