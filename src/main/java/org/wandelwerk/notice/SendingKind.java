package org.wandelwerk.notice;

/** What people without an account send, and how often one network and all together may. */
public enum SendingKind {
    REPORT(10, 30, 200),
    /** A whole office may sit behind one address, and a workshop with it. */
    PROFILE(60, 200, 2000),
    /** Each writes to an address that a stranger may have typed. */
    ALERT(10, 30, 500);

    private final int mostAnHour;
    private final int mostADay;
    private final int mostOfAllAnHour;

    SendingKind(int mostAnHour, int mostADay, int mostOfAllAnHour) {
        this.mostAnHour = mostAnHour;
        this.mostADay = mostADay;
        this.mostOfAllAnHour = mostOfAllAnHour;
    }

    int mostAnHour() {
        return mostAnHour;
    }

    int mostADay() {
        return mostADay;
    }

    /** What people in fact send is far from it; those who send at the same moment may together come above it. */
    int mostOfAllAnHour() {
        return mostOfAllAnHour;
    }
}
