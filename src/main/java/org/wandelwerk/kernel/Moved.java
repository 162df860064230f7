package org.wandelwerk.kernel;

/** The thing has another address by now: the answer leads there, by 301 for good, or by 307 for as long as it holds. */
public class Moved extends RuntimeException {

    private final String address;
    private final boolean isForGood;

    /** @param address where it is, with the language of the reader, such as "/en/akteure/stadt-peitz" */
    public Moved(String address) {
        this(address, true);
    }

    private Moved(String address, boolean isForGood) {
        super(address, null, false, false);
        this.address = address;
        this.isForGood = isForGood;
    }

    /** Leads to an address by an act that can be taken back, so that nobody may remember it. */
    public static Moved forNow(String address) {
        return new Moved(address, false);
    }

    public boolean isForGood() {
        return isForGood;
    }

    public String address() {
        return address;
    }
}
