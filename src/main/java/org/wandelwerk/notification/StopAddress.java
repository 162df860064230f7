package org.wandelwerk.notification;

/** Where the recipient of a mail stops further ones. */
final class StopAddress {

    private StopAddress() {}

    static String of(Mail mail) {
        return "/mitteilungen/abbestellen/" + mail.stopToken();
    }
}
