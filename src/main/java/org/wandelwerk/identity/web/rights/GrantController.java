package org.wandelwerk.identity.web.rights;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows one grant, and ends it. */
@RestController
class GrantController {

    private static final String ONE = "/schreibtisch/rechte/vergaben/{id}";

    private final Grants grants;
    private final Roles roles;
    private final Rights rights;
    private final GrantViews views;
    private final Frames frames;

    GrantController(Grants grants, Roles roles, Rights rights, GrantViews views, Frames frames) {
        this.grants = grants;
        this.roles = roles;
        this.rights = rights;
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(ONE)
    GrantPage show(@PathVariable UUID id) {
        return page(new GrantId(id), new EndForm(""), FormErrors.NONE);
    }

    @PostMapping(ONE)
    ResponseEntity<Page> end(@PathVariable UUID id, @ModelAttribute EndForm form) {
        var grant = new GrantId(id);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(grant, form, errors));
        }
        grants.end(grant, form.reason());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link("/schreibtisch/rechte/vergaben/" + id)))
                .build();
    }

    private GrantPage page(GrantId id, EndForm form, FormErrors errors) {
        var right = grants.get(id);
        var view = views.of(List.of(right), roles.today()).getFirst();
        var mayEnd = right.grant().revocation() == null
                && right.grant().origin() == null
                && rights.mine().mayAnywhere(Permission.GRANT_ROLES);
        return new GrantPage(view, mayEnd, form, errors);
    }
}
