package org.wandelwerk.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.NotFound;

/** All kinds of lists. */
@Component
class ListKinds {

    private final List<ListKind> kinds;

    ListKinds(List<ListKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    Stream<ListKind> all() {
        return kinds.stream();
    }

    ListKind named(String word) {
        return all().filter(kind -> kind.word().equals(word) || kind.command().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of list " + word));
    }
}
