package org.wandelwerk.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Texts;

/** What each member of a body gets of a dispatch. */
@Component
class DispatchCopies {

    private final List<MailingList> lists;
    private final Reachable reachable;
    private final Texts texts;

    DispatchCopies(List<MailingList> lists, Reachable reachable, Texts texts) {
        this.lists = List.copyOf(lists);
        this.reachable = reachable;
        this.texts = texts;
    }

    List<ScopeName> bodies() {
        return lists.stream().flatMap(list -> list.bodies().stream()).toList();
    }

    /** By name, each member once. */
    List<DispatchCopy> of(DispatchOrder order, ScopeName body) {
        var members = lists.stream()
                .flatMap(list -> list.members(body.scope()).stream())
                .distinct()
                .limit(MailRepository.MOST)
                .toList();
        return reachable.of(members, MailSort.DISPATCH).stream()
                .map(reach -> new DispatchCopy(reach.to(), reach.state(), words(order, body, reach.to())))
                .toList();
    }

    Mail mail(DispatchCopy copy, Dispatch dispatch, UUID id, UUID stopToken, UUID returnToken) {
        return new Mail(
                id,
                MailSort.DISPATCH,
                dispatch.id(),
                copy.to(),
                Language.DE,
                dispatch.subject(),
                copy.words(),
                List.of(OwnKinds.BODY_MAIL),
                stopToken,
                returnToken,
                Course.begin(copy.state(), dispatch.at(), dispatch.leavesAt()));
    }

    private String words(DispatchOrder order, ScopeName body, Recipient to) {
        return order.words().replace(DispatchOrder.NAME, to.name()).stripTrailing() + "\n\n"
                + texts.text(
                        Language.DE, "notification.body.because", body.name().de()) + "\n";
    }
}
