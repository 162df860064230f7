package org.wandelwerk.identity;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;

/** Hears which invitations came back. */
@Component
class ReturnedInvitations implements ApplicationListener<PayloadApplicationEvent<LinkReturned>> {

    private final InvitationOutbox outbox;

    ReturnedInvitations(InvitationOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<LinkReturned> event) {
        outbox.returned(event.getPayload());
    }
}
