package org.wandelwerk.outgoing;

/** What a house has whose operator named no mail server. */
public final class NoMailServer {

    private NoMailServer() {}

    public static MailServer server() {
        return new MailServer("", "", "");
    }
}
