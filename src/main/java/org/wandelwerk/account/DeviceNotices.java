package org.wandelwerk.account;

import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.NewDeviceSeen;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.Telling;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.Texts;

/** Tells people that somebody signed in as them with a device that is new. */
@Component
class DeviceNotices implements ApplicationListener<PayloadApplicationEvent<NewDeviceSeen>> {

    static final String CODE = "new-device";

    private static final String ACCOUNT = "/schreibtisch/konto";

    private final Notifications notifications;
    private final Texts texts;

    DeviceNotices(Notifications notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    /** It may have been somebody else, so the house tells it, and not the one who signed in. */
    @Override
    public void onApplicationEvent(PayloadApplicationEvent<NewDeviceSeen> event) {
        var seen = event.getPayload();
        Acting.as(HouseActors.SYSTEM, () -> {
            notifications.tell(
                    List.of(seen.person()),
                    new Telling(
                            CODE,
                            new Text(subject(Language.DE), subject(Language.EN)),
                            new Text(words(Language.DE, seen), words(Language.EN, seen)),
                            ACCOUNT));
            return true;
        });
    }

    private String subject(Language language) {
        return texts.text(language, "account.device.subject");
    }

    private String words(Language language, NewDeviceSeen seen) {
        var formats = new Formats(language);
        return texts.text(
                language, "account.device.words", formats.day(seen.at()), formats.time(seen.at()), seen.device());
    }
}
