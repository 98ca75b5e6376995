"""From a clean report to mentions of acts."""
