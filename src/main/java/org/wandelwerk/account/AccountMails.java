package org.wandelwerk.account;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.AccountNews;
import org.wandelwerk.identity.AccountNews.AddressNamed;
import org.wandelwerk.identity.AccountNews.AddressReplaced;
import org.wandelwerk.identity.AccountNews.IdentityChecked;
import org.wandelwerk.identity.AccountNews.RecoveryAsked;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.PersonMails;
import org.wandelwerk.notification.Postman;
import org.wandelwerk.notification.Recipient;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/**
 * Writes what nobody may miss because the mail server is down: a link to whoever lost the way in, and word to the
 * address that is to be one no more. The links are made as the mails leave.
 */
@Component
class AccountMails implements ApplicationListener<PayloadApplicationEvent<? extends AccountNews>> {

    private final PersonMails mails;
    private final Postman postman;
    private final People people;
    private final PublicAddress address;
    private final Texts texts;

    AccountMails(PersonMails mails, Postman postman, People people, PublicAddress address, Texts texts) {
        this.mails = mails;
        this.postman = postman;
        this.people = people;
        this.address = address;
        this.texts = texts;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<? extends AccountNews> event) {
        AccountNews news = event.getPayload();
        var person = people.find(news.person()).orElseThrow();
        switch (news) {
            case RecoveryAsked asked -> sendBackIn(person, asked.onwards());
            case AddressNamed named ->
                write(
                        "warned",
                        person,
                        new Recipient(person.id(), person.name(), named.present()),
                        AccountLinks.stop(named.wish()));
            case IdentityChecked checked ->
                checked.addresses()
                        .forEach(mail -> write(
                                "checked",
                                person,
                                new Recipient(person.id(), person.name(), mail),
                                AccountLinks.keepOut(checked.check())));
            case AddressReplaced replaced ->
                write("former", person, new Recipient(person.id(), person.name(), replaced.former()), null);
        }
    }

    /** Somebody waits at the door, so it leaves at once if it can. */
    private void sendBackIn(Person person, String onwards) {
        mails.askedFor(
                new Recipient(person.id(), person.name(), person.mail()),
                said("RECOVERY.subject"),
                said("RECOVERY.text", person.name(), PersonMails.LINK),
                AccountLinks.recovery(person.id(), onwards));
        postman.bringLinks();
    }

    private void write(String what, Person person, Recipient to, @Nullable String opens) {
        mails.toFormer(
                to,
                said(what + ".subject"),
                said(what + ".text", person.name(), address.of(""), PersonMails.LINK),
                opens);
    }

    private Text said(String end, Object... values) {
        var key = "identity.mail." + end;
        return new Text(texts.text(Language.DE, key, values), texts.text(Language.EN, key, values));
    }
}
