package org.wandelwerk.notification;

import java.util.List;
import org.springframework.stereotype.Component;

/** All kinds of things of which people are told here. */
@Component
class MailKinds {

    private final List<MailKind> all;

    MailKinds(List<MailKind> all) {
        this.all = List.copyOf(all);
    }

    List<MailKind> all() {
        return all;
    }

    MailKind named(String code) {
        return all.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of mails is called " + code));
    }
}
