package org.wandelwerk.programme;

import java.util.stream.Collectors;
import org.wandelwerk.definition.YamlPart;

/** Reads by what a body judges. */
record CriteriaReader(YamlPart part, KnownNames names) {

    private enum Kind {
        NONE,
        CHECKLIST,
        POINTS,
        STARS
    }

    Criteria criteria() {
        return switch (part.field("kind").word(Kind.class)) {
            case NONE -> {
                part.only("kind");
                yield new Criteria.None();
            }
            case CHECKLIST -> {
                part.only("kind", "of");
                yield new Criteria.Checklist(
                        part.field("of").items().stream().map(this::criterion).toList());
            }
            case POINTS -> points();
            case STARS -> stars();
        };
    }

    private Criteria points() {
        part.only("kind", "of", "most", "minimum");
        var points = new Criteria.Points(
                part.field("of").items().stream().map(this::weighted).toList(),
                part.field("most").number(),
                part.field("minimum").number());
        var ids = points.of().stream().map(Criteria.Weighted::id).collect(Collectors.toSet());
        if (ids.size() < points.of().size()) {
            throw part.field("of").wrong("a criterion stands here twice");
        }
        if (points.minimum() > points.highest()) {
            throw part.field("minimum")
                    .wrong("nobody reaches %d of %d points".formatted(points.minimum(), points.highest()));
        }
        return points;
    }

    private Criteria.Weighted weighted(YamlPart one) {
        one.only("criterion", "weight");
        return new Criteria.Weighted(
                criterion(one.field("criterion")), one.field("weight").number());
    }

    private Criteria stars() {
        part.only("kind", "levels", "enough");
        var levels = part.field("levels").number();
        var enough = part.field("enough").number();
        if (enough < 1 || enough > levels) {
            throw part.field("enough").wrong("between 1 and %d stars are enough".formatted(levels));
        }
        return new Criteria.Stars(levels, enough);
    }

    private String criterion(YamlPart one) {
        return names.name(KnownNames.Kind.CRITERION, one);
    }
}
