package org.wandelwerk.identity.access;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;

/** Records of which people ask why they see them. */
@Service
@Transactional(readOnly = true)
public class Matters {

    private final List<MatterSource> sources;
    private final Rights rights;

    Matters(List<MatterSource> sources, Rights rights) {
        this.sources = List.copyOf(sources);
        this.rights = rights;
    }

    /** The record, if there is one and the acting person may read it; whoever may not finds nothing. */
    public NamedMatter get(String word, String key) {
        var mine = rights.mine();
        return sources.stream()
                .filter(source -> source.isOpenTo(mine))
                .flatMap(source -> source.matter(word, key).stream())
                .findFirst()
                .filter(found -> !found.reasons(mine).isEmpty())
                .orElseThrow(() -> new NotFound(word + " " + key));
    }
}
