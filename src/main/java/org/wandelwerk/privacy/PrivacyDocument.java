package org.wandelwerk.privacy;

import java.util.Optional;
import java.util.stream.Stream;

/** A document that data protection law asks of the operator. */
public enum PrivacyDocument {
    /** Record of processing activities, article 30. */
    PROCESSING("verarbeitungsverzeichnis"),
    /** Impact assessment, article 35. */
    IMPACT("folgenabschaetzung"),
    /** Arrangement between joint controllers, article 26. */
    JOINT("gemeinsame-verantwortung"),
    /** Contract with a processor, article 28. */
    PROCESSOR("auftragsverarbeitung");

    /** Where the documents are listed. */
    public static final String ADDRESS = "/schreibtisch/datenschutz";

    private final String word;

    PrivacyDocument(String word) {
        this.word = word;
    }

    /** The last word of its address and the beginning of its file. */
    public String word() {
        return word;
    }

    public String address() {
        return ADDRESS + "/" + word;
    }

    public static Optional<PrivacyDocument> of(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
