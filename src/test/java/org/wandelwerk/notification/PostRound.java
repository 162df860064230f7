package org.wandelwerk.notification;

import java.time.Clock;
import java.util.EnumSet;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.outgoing.BounceMailbox;
import org.wandelwerk.outgoing.BouncedMail;

/** Sends the postman off, and looks into the mailbox for what came back. */
@TestComponent
public class PostRound {

    private final Postman postman;
    private final Composer composer;
    private final BounceMailbox mailbox;
    private final Bounces bounces;
    private final Clock clock;

    PostRound(Postman postman, Composer composer, BounceMailbox mailbox, Bounces bounces, Clock clock) {
        this.postman = postman;
        this.composer = composer;
        this.mailbox = mailbox;
        this.bounces = bounces;
        this.clock = clock;
    }

    public void go() {
        Acting.as(HouseActors.SYSTEM, () -> {
            postman.go();
            return true;
        });
    }

    /** Brings the mails about accounts, and no others. */
    public void bringLinks() {
        Acting.as(HouseActors.SYSTEM, () -> {
            postman.bringLinks();
            return true;
        });
    }

    /** Brings what people without an account asked for, also out of a demonstration, which keeps it otherwise. */
    public void bringAlerts() {
        Acting.as(HouseActors.SYSTEM, () -> {
            postman.bring(EnumSet.of(MailSort.CONFIRMING, MailSort.ALERT));
            return true;
        });
    }

    /** Writes the mails that are due, and sends none. */
    public void compose() {
        composer.waiting().forEach(composer::compose);
    }

    /** Brings the report that a mail could not be brought, by the token of its return address. */
    public void comesBack(String token, String reason) {
        comesBack(token, "5.1.1", reason);
    }

    /** The same with the code of the failure (RFC 3463). */
    public void comesBack(String token, String code, String reason) {
        Acting.as(HouseActors.SYSTEM, () -> {
            bounces.take(new BouncedMail(token, "failed", code, reason));
            return true;
        });
    }

    public void readWhatCameBack() {
        Acting.as(HouseActors.SYSTEM, () -> {
            mailbox.read(bounces::take, clock.instant());
            return true;
        });
    }
}
