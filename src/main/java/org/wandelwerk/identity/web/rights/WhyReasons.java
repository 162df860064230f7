package org.wandelwerk.identity.web.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.AccessReason;
import org.wandelwerk.identity.access.AudienceReaders;
import org.wandelwerk.identity.access.HeldRight;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PersonId;

/** Makes reasons ready to be shown: each grant once with all that it opens by, and the names of people. */
@Component
class WhyReasons {

    private final GrantViews views;
    private final Roles roles;
    private final Holders holders;

    WhyReasons(GrantViews views, Roles roles, Holders holders) {
        this.views = views;
        this.roles = roles;
        this.holders = holders;
    }

    /** Those of the reader of the page. */
    List<WhyPage.Reason> mine(List<AccessReason> reasons) {
        var granted = granted(reasons.stream());
        return shown(reasons, granted, null).toList();
    }

    /** Those of others, with their names. */
    List<WhyPage.Reason> theirs(List<AudienceReaders.Reader> readers) {
        var granted = granted(readers.stream().flatMap(reader -> reader.reasons().stream()));
        var names = holders.names(
                readers.stream().map(AudienceReaders.Reader::person).toList());
        return readers.stream()
                .flatMap(reader -> shown(
                        reader.reasons(),
                        granted,
                        new WhyPage.Named(reader.person(), names.getOrDefault(reader.person(), ""))))
                .toList();
    }

    /** The people whom an audience names one by one. */
    List<WhyPage.Named> named(Audience audience) {
        var ids = audience.tokens().stream()
                .filter(token -> token.kind() == AudienceToken.Kind.PERSON)
                .map(token -> new PersonId(UUID.fromString(token.value())))
                .toList();
        var names = holders.names(ids);
        return ids.stream()
                .map(id -> new WhyPage.Named(id, names.getOrDefault(id, "")))
                .toList();
    }

    private Map<HeldRight, GrantView> granted(Stream<AccessReason> reasons) {
        var rights = reasons.flatMap(reason -> Stream.ofNullable(reason.right()))
                .distinct()
                .toList();
        return views.of(rights, roles.today()).stream()
                .collect(Collectors.toMap(GrantView::right, Function.identity(), (one, _) -> one));
    }

    private static Stream<WhyPage.Reason> shown(
            List<AccessReason> reasons, Map<HeldRight, GrantView> granted, WhyPage.@Nullable Named who) {
        var ways = new LinkedHashMap<Optional<HeldRight>, List<AccessReason>>();
        reasons.forEach(reason -> ways.computeIfAbsent(Optional.ofNullable(reason.right()), _ -> new ArrayList<>())
                .add(reason));
        return ways.entrySet().stream()
                .map(way -> new WhyPage.Reason(
                        who, way.getValue(), way.getKey().map(granted::get).orElse(null)));
    }
}
