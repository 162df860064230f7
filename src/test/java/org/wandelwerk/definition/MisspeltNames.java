package org.wandelwerk.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A definition as often as it has fields, each time with the name of another one misspelt. */
public final class MisspeltNames {

    /**
     * The definition with one letter too much.
     *
     * @param name as it should be
     * @param line where it stands, counted from 1
     */
    public record Misspelt(String document, String name, int line) {}

    private final String document;
    private final Set<String> free;
    private final List<Misspelt> found = new ArrayList<>();

    private MisspeltNames(String document, Set<String> free) {
        this.document = document;
        this.free = free;
    }

    /** @param free the fields whose own fields are named as their writers like */
    public static List<Misspelt> in(String document, String... free) {
        var names = new MisspeltNames(document, Set.of(free));
        names.look(new Yaml(new LoaderOptions()).compose(new StringReader(document)), false);
        return names.found;
    }

    private void look(Node node, boolean isFree) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> look(item, false));
        } else if (node instanceof MappingNode mapping) {
            for (var field : mapping.getValue()) {
                var name = (ScalarNode) field.getKeyNode();
                if (!isFree) {
                    found.add(misspelt(name));
                }
                look(field.getValueNode(), free.contains(name.getValue()));
            }
        }
    }

    private Misspelt misspelt(ScalarNode name) {
        var end = name.getEndMark().getIndex();
        return new Misspelt(
                document.substring(0, end) + "x" + document.substring(end),
                name.getValue(),
                name.getStartMark().getLine() + 1);
    }
}
