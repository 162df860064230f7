package org.wandelwerk;

/** Where a house rule is not kept, and how. */
record Finding(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
