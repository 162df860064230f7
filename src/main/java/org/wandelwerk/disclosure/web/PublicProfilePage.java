package org.wandelwerk.disclosure.web;

import org.wandelwerk.disclosure.PublicProfile;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.shell.Page;

/**
 * What everybody may read of a profile, as a file to keep.
 *
 * @param title of the project
 */
public record PublicProfilePage(PublicProfile profile, Text title) implements Page {}
