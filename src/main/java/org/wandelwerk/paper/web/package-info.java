/** The working page with the papers of a project. */
@NullMarked
package org.wandelwerk.paper.web;

import org.jspecify.annotations.NullMarked;
