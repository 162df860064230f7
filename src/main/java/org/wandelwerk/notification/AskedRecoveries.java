package org.wandelwerk.notification;

import java.util.EnumSet;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.RecoveryAsked;

/** Hears who lost the way in, and lets their mails go at once; what cannot leave now waits as every mail does. */
@Component
class AskedRecoveries implements ApplicationListener<PayloadApplicationEvent<RecoveryAsked>> {

    private final RecoveryMails mails;
    private final Postman postman;

    AskedRecoveries(RecoveryMails mails, Postman postman) {
        this.mails = mails;
        this.postman = postman;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<RecoveryAsked> event) {
        mails.write(event.getPayload().person());
        postman.bring(EnumSet.of(MailSort.RECOVERY));
    }
}
