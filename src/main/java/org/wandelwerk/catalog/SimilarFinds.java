package org.wandelwerk.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.reference.SimilarOperation;

/**
 * What is much like something.
 *
 * @param projects those published here
 * @param elsewhere what was funded outside of this house, each with the collection that tells of it
 * @param topics what themes are called, by their address words: those that are shared, and perhaps others
 * @param isElsewhereCompared whether it was looked elsewhere at all, which takes the index
 */
public record SimilarFinds(
        List<Here> projects, List<There> elsewhere, Map<String, Text> topics, boolean isElsewhereCompared) {

    /** Where nothing is to be compared, or nothing is told of it. */
    public static final SimilarFinds NONE = new SimilarFinds(List.of(), List.of(), Map.of(), true);

    /** @param promoters as the source gives them; {@code null} when it names nobody */
    public record Here(String address, Text title, @Nullable String promoters, Resemblance evidence) {}

    public record There(SimilarOperation found, Resemblance evidence) {}

    public boolean isEmpty() {
        return projects.isEmpty() && elsewhere.isEmpty();
    }
}
