package org.wandelwerk.account;

import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.RoleEnded;
import org.wandelwerk.identity.access.RoleGiven;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.Telling;
import org.wandelwerk.shell.Texts;

/** Tells people which roles they got and lost. */
@Component
class RoleNotices {

    static final String CODE = "role-changed";

    private static final String OWN = "/schreibtisch/vertretung";

    private final Notifications notifications;
    private final Roles roles;
    private final Texts texts;

    RoleNotices(Notifications notifications, Roles roles, Texts texts) {
        this.notifications = notifications;
        this.roles = roles;
        this.texts = texts;
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<RoleGiven>> whenGiven() {
        return ApplicationListener.forPayload(given -> tell(given.person(), given.role(), "given", given.grant()));
    }

    @Bean
    ApplicationListener<PayloadApplicationEvent<RoleEnded>> whenEnded() {
        return ApplicationListener.forPayload(ended -> tell(ended.holder(), ended.code(), "ended", ended.ended()));
    }

    /** Each grant is a thing of its own, though all are told of at one address. */
    private void tell(PersonId person, String code, String what, GrantId grant) {
        var role = roles.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Role::name)
                .orElseThrow();
        var about = what + " " + grant.value();
        notifications.tell(
                List.of(person),
                new Telling(CODE, said(what, role), said(what + ".words", role), OWN, about, null, NeededRight.NONE));
    }

    private Text said(String what, Text role) {
        var key = "account.role." + what;
        return new Text(texts.text(Language.DE, key, role.de()), texts.text(Language.EN, key, role.in(Language.EN)));
    }
}
