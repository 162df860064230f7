/** The working page on which somebody else comes to carry a project. */
@NullMarked
package org.wandelwerk.promoter.web;

import org.jspecify.annotations.NullMarked;
