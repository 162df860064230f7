package org.wandelwerk.translation;

/** Why a file is not taken, and where it says so. */
record Mistake(int line, String reason) {

    @Override
    public String toString() {
        return "line " + line + ": " + reason;
    }
}
