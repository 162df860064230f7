package org.wandelwerk.notification;

import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Lets mails about accounts go at once, before whatever else waits; what cannot leave is tried again as every mail. */
@Component
public class LinkPost {

    private final Postman postman;

    LinkPost(Postman postman) {
        this.postman = postman;
    }

    /** Brings what is due of them; asked when what is to be sent is written for good. */
    public void bring() {
        postman.bring(EnumSet.of(MailSort.RECOVERY, MailSort.FORMER));
    }
}
