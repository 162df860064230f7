package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;

/** Shows who holds which role, and what the roles allow. */
@RestController
class RightsController {

    private static final int PART = 50;
    private static final int LONGEST_WORDS = 200;

    private final Holders holders;
    private final Grants grants;
    private final Roles roles;
    private final GrantViews views;
    private final Rights rights;

    RightsController(Holders holders, Grants grants, Roles roles, GrantViews views, Rights rights) {
        this.holders = holders;
        this.grants = grants;
        this.roles = roles;
        this.views = views;
        this.rights = rights;
    }

    @GetMapping("/schreibtisch/rechte")
    RightsPage people(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String nach) {
        var words = q.strip().substring(0, Math.min(LONGEST_WORDS, q.strip().length()));
        var part = holders.list(words, nach, PART);
        var held = grants.of(part.items().stream().map(Holder::id).toList());
        var today = roles.today();
        var all = views.of(held.values().stream().flatMap(List::stream).toList(), today);
        return new RightsPage(
                words,
                part.items().stream()
                        .map(holder -> new HolderRow(holder, open(all, holder)))
                        .toList(),
                part.next(),
                rights.may(Permission.INVITE_PEOPLE, Matter.ofHouse("invitations")));
    }

    @GetMapping("/schreibtisch/rollen")
    RolesPage all() {
        return new RolesPage(roles.all());
    }

    private static List<GrantView> open(List<GrantView> all, Holder holder) {
        return all.stream()
                .filter(view -> view.right().grant().person().equals(holder.id()) && view.isOpen())
                .toList();
    }
}
