package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.Deputy;
import org.wandelwerk.identity.access.EndingGrants;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.shell.FormErrors;

/** Makes the page of the reader's own roles. */
@Component
class DeputyPages {

    private final Rights rights;
    private final Roles roles;
    private final Deputies deputies;
    private final Holders holders;
    private final GrantViews views;
    private final EndingGrants ending;

    DeputyPages(Rights rights, Roles roles, Deputies deputies, Holders holders, GrantViews views, EndingGrants ending) {
        this.rights = rights;
        this.roles = roles;
        this.deputies = deputies;
        this.holders = holders;
        this.views = views;
        this.ending = ending;
    }

    DeputiesPage of(String key) {
        return of(DeputyForm.empty(roles.today(), key), FormErrors.NONE);
    }

    DeputiesPage of(DeputyForm form, FormErrors errors) {
        var mine = rights.mine();
        var held = mine.held();
        var person = mine.person();
        var entries = deputies.of(held);
        var names = holders.names(entries.stream().map(Deputy::deputy).toList());
        var byGrant = entries.stream().collect(Collectors.groupingBy(Deputy::grant));
        var all = views.of(held, roles.today());
        var own = all.stream()
                .filter(view -> view.through() == null)
                .map(view -> new OwnGrant(
                        view, byGrant.getOrDefault(view.right().grant().id(), List.of()), names))
                .toList();
        var beside = views.of(person == null ? List.of() : ending.beside(person), roles.today());
        return new DeputiesPage(
                own, all.stream().filter(view -> view.through() != null).toList(), beside, form, errors);
    }
}
