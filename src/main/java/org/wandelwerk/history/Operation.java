package org.wandelwerk.history;

/** What was done to a row. */
public enum Operation {
    INSERTED("I"),
    UPDATED("U"),
    DELETED("D");

    private final String code;

    Operation(String code) {
        this.code = code;
    }

    static Operation of(String code) {
        for (var operation : values()) {
            if (operation.code.equals(code)) {
                return operation;
            }
        }
        throw new IllegalArgumentException("no operation " + code);
    }
}
