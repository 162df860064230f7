package org.wandelwerk.notification.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.LostMails;
import org.wandelwerk.shell.Texts;

/** Tells those who can act of mails that were given up or never answered; of many of a kind by one line. */
@Component
class LostMailTasks implements TaskSource {

    private final LostMails mails;
    private final Texts texts;

    LostMailTasks(LostMails mails, Texts texts) {
        this.mails = mails;
        this.texts = texts;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        var lost = mails.forMe(window);
        var readsAll = mails.looksAfter(null);
        return Told.mine(lost, group -> task(group, readsAll));
    }

    private DeskTask task(LostMails.Group group, boolean readsAll) {
        return new DeskTask(
                "notification.task." + group.state(),
                group.isOne() ? Text.german(group.subject()) : many(group),
                address(group, readsAll),
                true,
                group.since(),
                null);
    }

    private static String address(LostMails.Group group, boolean readsAll) {
        if (group.dispatch() != null && (!readsAll || !group.isOne())) {
            return DispatchController.ADDRESS + "/" + group.dispatch()
                    + (group.isOne() ? "#mail-" + group.first() : "");
        }
        return group.isOne()
                ? MailLogController.ADDRESS + "/" + group.first()
                : MailLogController.lostAddress(group.state());
    }

    private Text many(LostMails.Group group) {
        return new Text(many(group, Language.DE), many(group, Language.EN));
    }

    private String many(LostMails.Group group, Language language) {
        return group.dispatch() == null
                ? texts.text(language, "notification.task.many", group.mails())
                : texts.text(language, "notification.task.many.same", group.mails(), group.subject());
    }
}
