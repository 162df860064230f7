package org.wandelwerk.identity;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Recurring;

/** Work on mails that the house does by itself and in its own name, unless its operator lets none be done. */
@Component
public class MailRounds {

    private final boolean isOn;

    MailRounds(@Value("${wandelwerk.posting:true}") boolean isOn) {
        this.isOn = isOn;
    }

    public Recurring every(Duration pause, Runnable work) {
        return Recurring.every(pause, () -> {
            if (isOn) {
                Acting.as(HouseActors.SYSTEM, () -> {
                    work.run();
                    return true;
                });
            }
        });
    }
}
